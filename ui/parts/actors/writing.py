"""What is written into the matrix from its table: digits, a block from a spreadsheet, and the emptying of an influence."""

from __future__ import annotations

from briefing.domain.records import Relation
from briefing.store.operations import editing, relations
from ui.context import Context
from ui.parts.actors import cells
from ui.parts.actors.cells import Place
from ui.parts.actors.pasting import Block, block_of
from ui.parts.actors.table import MatrixTable
from ui.parts.actors.tools import Tools
from ui.text import tr

_AT_ONCE = 300  # cells that are written while one waits; more of them go on beside one's work


class Writing:
    """It writes what the chosen matrix and layer show."""

    def __init__(self, context: Context, tools: Tools, table: MatrixTable) -> None:
        self._context, self._tools, self._table = context, tools, table

    @property
    def moving(self) -> bool:
        """Whether cells show direct influence."""
        return self._tools.kind == "relation" and self._tools.layer == "influence"

    def write_digit(self, place: Place, digit: int, origin: object) -> bool:
        """1 … 7 write a stance, 0 … 4 an influence; False for a digit that means nothing here."""
        if self._context.store.read_only or digit not in (range(5) if self.moving else range(1, 8)):
            return False
        values = {"influence": digit} if self.moving else {"key": digit}
        cells.write(self._context, place, origin, **values)
        return True

    def paste(self, text: str, origin: object) -> None:
        """Writes a block from the current cell on, as one operation, and says how much of it was understood."""
        index = self._table.currentIndex()
        if not index.isValid() or self._context.store.read_only:
            return
        block = block_of(text, self._table.matrix.content, (index.row(), index.column()))
        verb = relations.set_relations if self._tools.kind == "relation" else relations.set_stands
        context, dossier_id = self._context, self._context.dossier_id

        def work(report: object) -> None:
            with context.store.sibling() as store:
                verb(store, str(dossier_id), block.cells)

        if len(block.cells) > _AT_ONCE:
            words = tr("ActorsView", "Writing the pasted cells")
            context.tasks.run(words, work, lambda _: self._say(block), context.failed.emit)
            return
        if block.cells:
            context.do(verb, dossier_id, block.cells, origin=origin)
        self._say(block)

    def _say(self, block: Block) -> None:
        """How much of a block was written, and what was not."""
        said = [tr("ActorsView", "%n cell(s) written", len(block.cells))] if block.cells else []
        said += [tr("ActorsView", "%n entries not understood", block.unknown)] if block.unknown else []
        said += [tr("ActorsView", "%n entries outside the matrix", block.outside)] if block.outside else []
        if said:
            self._context.toast_asked.emit("، ".join(said), bool(block.cells))

    def empty_influence(self, record: Relation, origin: object) -> None:
        """The influence goes, the stance stays as it is; where there was nothing else, the cell is empty."""
        if not (record.stance or record.rationale or record.evidence):
            cells.empty(self._context, record, origin)
        elif record.influence is not None:
            self._context.do(editing.edit, Relation, record.id, influence=None, status=record.status, origin=origin)
            self._context.toast_asked.emit(tr("ActorsView", "The cell was emptied"), True)
