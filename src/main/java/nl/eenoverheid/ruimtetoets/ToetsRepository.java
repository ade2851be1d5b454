package nl.eenoverheid.ruimtetoets;

import org.springframework.data.repository.Repository;

interface ToetsRepository extends Repository<Ruimtetoets, Long> {

    Ruimtetoets saveAndFlush(Ruimtetoets toets);
}
