"""How much a document asks for, found in one walk over its text's tree before anything slow looks at it.

Each definition is walked once, whatever spreads it: the walk notes what stands in it and where it spreads others, and the
sums are made afterwards, fragments before those that use them. So the work grows with the text, never with what it expands
to. What depends on variables, the sizes of pages, is kept as a short list of factors and multiplied per request.

* `limits`: what may be asked for, and the refusal
* `chart`: what each field of the schema weighs
* `parts`, `walk`: what stands in one definition
* `sums`: the whole document (`measure`)
* `weights`: an operation with its variables
* `variables`: the variables themselves
"""
