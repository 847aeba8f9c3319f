"""How: find the case, ask the domain, keep the outcome. Typed in the domain's terms.

**The words.** All of them are types or functions of `acting` (one case) and `sittings` (many):

* `Work`: the domain's question, ready to be asked: `(dossier, actor) -> Outcome`. It is pure, so that it may be asked twice.
* `work_of`: makes the Work out of an input, once. What is wrong with the input alone is found here (`BadInput`).
* `Asking`: one act from its input to its `Answer`. A row of the menu of acts names one.
* `on_case(work_of)`: the Asking for the usual case: the input names a person by `candidate_id`.
* `keep_one`: find, ask, keep, in one transaction: what `on_case` and all that name the case otherwise come to.
* `Answer`: problems, warnings, and the keys of what was changed, which the plan reads after the commit; `once` for what is
  told once and kept nowhere (a new token).
* `Sitting`: one act for many cases from its input to its `Results`; `on_cases(work_of)` and `on_approvals(work_of)` make one
  out of the very Work of the single act. `Asked` is one row of it.

**The walk of one act**, say `recordTalk`:

1. `service.endpoint` reads the request and who asks; `graph.plan.execution.engine` prepares the operation, finds that the
   root field is an act and calls its resolver, which `graph.schema.mutations.rows.act` made.
2. `acting.perform`: may this role do it at all; the texts are cleaned; then the Asking, here `steps.record = on_case(…)`.
   A key that was seen before is answered as the first time (`_once`); a dry run is the same act, undone (`dry`).
3. `on_case` reads the case's id and makes the Work: `domain.acts.recording.record` with the step that the input describes.
4. `keep_one` opens the transaction, locks and loads the dossier in the actor's scope (`records.cases.dossiers.held`),
   compares versions, asks the Work, and keeps what it gives: the case, its records, the journal. A refusal keeps nothing.
5. The Answer goes back to the engine, which reads the payload's objects by its keys, in the caller's scope, after the
   commit, and writes the JSON. A `Fault` on the way is a problem of the payload (`answered`); anything else is masked.

**The walk of one sitting**, say `decideApprovals`:

1. As above, to `sittings.perform_many`: the role; the input is built and cleaned on another thread, for it may be long.
2. `approvals.decide_many = on_approvals(_decide)`: each row becomes an `Asked`: which case, which Work, or what is wrong.
3. `sit`: the cases are loaded two hundred at a time without a lock, each row is judged by its Work and its outcome turned
   into what is to be written. A dry run stops here.
4. One transaction: the key, the cases locked; those that changed meanwhile are judged again; what passed is written in a
   few statements for all. A deadlock starts over from 3.
5. `Results`: one for each row in the order asked; under a key they are kept whole for whoever asks again.

Beside them: `approvals`, `cases`, `meetings`, `steps`, `people` hold the acts; `judgements` what is judged of a case when it
is looked at; `auditing` the trail's verification; `results` what a sitting answers.
"""
