"""Two reports drafted at once lean on one reading of the model of names."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from briefing.drafting import names


def test_threads_that_come_first_together_read_the_model_once() -> None:
    names._model.cache_clear()
    together = Barrier(8)

    def tagger(_: int) -> object:
        together.wait()
        return names._tagger()

    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(tagger, range(8)))
    assert all(made) and names._model.cache_info().misses == 1
