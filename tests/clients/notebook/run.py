"""Runs the notebook in a kernel of its own and says what each of its cells answered; a cell that fails ends it."""

import json
import sys

import nbformat
from nbclient import NotebookClient

notebook = nbformat.read(sys.argv[1], as_version=4)
nbformat.validate(notebook)
NotebookClient(notebook, timeout=120, kernel_name="python3").execute()
outputs = [[dict(output) for output in cell.outputs] for cell in notebook.cells if cell.cell_type == "code"]
sys.stdout.write(json.dumps(outputs))
