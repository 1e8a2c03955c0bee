"""The one kind of error a person is meant to read: a code and its facts; the sentences stand in `messages`."""


class UserError(Exception):
    """Something outside the program is not as it should be. Nothing has been changed when it is raised.

    `code` names the message; `facts` are its values, in the order in which the message uses them.
    """

    def __init__(self, code: str, **facts: str | int) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts


class Cancelled(Exception):  # noqa: N818 - it is an answer, not an error
    """The person asked for long work to stop. Nothing has been changed when it is raised."""
