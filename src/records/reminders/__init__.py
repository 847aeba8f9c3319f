"""Reminding offices outside of this service: calendars at secret addresses, and what is due in an office's scope."""
