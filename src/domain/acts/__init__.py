"""What is done with a case. Pure: each act takes the case as it is and answers with the case as it would be, or with the
reasons why not.

opening: a case opened, its account registered, its person's data put right
recording, correcting, notices: records made, put right, taken off; public notices closed
reviewing: papers of the person approved, returned, withdrawn
assigning: mentors and introducers
transferring: to another branch and from one
desk: archive, restore, adjust the stage
submitting, deciding, reversing: the way upward and back; settling: what an approval does to the case
conditions: what every act asks first
"""
