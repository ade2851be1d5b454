package nl.eenoverheid.koppeling;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface KoppelingRepository extends Repository<Koppeling, Long> {

    Koppeling save(Koppeling koppeling);

    void delete(Koppeling koppeling);

    Optional<Koppeling> findBySignaalIdAndDossierId(long signaalId, long dossierId);
}
