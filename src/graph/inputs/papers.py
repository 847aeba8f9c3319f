"""Papers that the person hands in."""

import strawberry
from strawberry import ID

from domain.steps.papers import Paper
from domain.steps.step import Shape
from graph.inputs.acts import ActInput, RecordInput, f
from graph.inputs.flaws import flaw


@strawberry.input(description="本人材料 · A paper the person hands in: text, or a reference to a scan.")
class SubmitPaperInput(RecordInput):
    title: str = f("标题 · Title.", "")
    text: str = f("正文 · Text.", "")

    def shape(self) -> Shape:
        if not self.text and not self.attachments:
            flaw(("text",), "须有正文或附件", "Text or an attachment is required.")
        return Paper(self.title, self.text)


@strawberry.input(description="撤回本人材料 · Take a paper back before it is reviewed.")
class WithdrawPaperInput(ActInput):
    id: ID = f("材料 · Which paper.")


@strawberry.input(description="审批本人材料 · A2, B2, D2.")
class ReviewPaperInput(ActInput):
    id: ID = f("材料 · Which paper.")
    approve: bool = f("通过 · True approves, false returns it.")
    note: str = f("意见 · Required when it is returned.", "")
