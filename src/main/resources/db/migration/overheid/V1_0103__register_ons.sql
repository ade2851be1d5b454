-- Shared Service Centrum ONS is in the register; only that the province takes part comes from a list.
update deelneming set betrouwbaarheid = 'REGISTER_EN_LIJST' where regeling_id = 40904 and deelnemer_id = 20023;
