package nl.eenoverheid.beginspraak;

import org.springframework.data.repository.Repository;

interface VerantwoordingRepository extends Repository<Verantwoording, Long> {

    Verantwoording save(Verantwoording verantwoording);

    boolean existsByDossierId(long dossierId);
}
