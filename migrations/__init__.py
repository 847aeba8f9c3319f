"""What the database went through, in order; read with importlib.resources."""
