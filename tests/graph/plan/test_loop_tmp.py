import json, os
from random import Random
from tests.graph.plan.test_random import *
async def test_loop(state):
    engine=state.engine; ref={}; n=0
    for seed in range(int(os.environ["A"]), int(os.environ["B"])):
        chance=Random(seed)
        who = chance.choice([actor(), actor(Role.BRANCH_ADMIN, "/1/1/"), actor(Role.CANDIDATE)])
        ours = context(who, settings=[uid(2, 1), uid(2, 6)])
        if who not in ref: ref[who]=Reference(state.rows, ours)
        text, variables = Writer(chance, state.cursors).document()
        theirs, refused = ref[who].answer(text, variables)
        for _ in range(2):
            reply = await engine.answer(Ask(text, None, variables), ours)
            said = {e["extensions"]["code"] for e in reply.errors}
            bad = not said <= {"BAD_INPUT"} or bool(said)!=bool(refused) or (not said and comparable(json.loads(reply.data or b"")) != theirs)
            if bad:
                print("SEED", seed, text[:6000], variables, reply.errors, refused); n+=1; break
        if n>=3: break
    print("BAD", n, seed)
