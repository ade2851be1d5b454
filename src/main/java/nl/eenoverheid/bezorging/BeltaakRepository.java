package nl.eenoverheid.bezorging;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface BeltaakRepository extends Repository<Beltaak, Long> {
    Beltaak save(Beltaak taak);

    Optional<Beltaak> findById(long terugkoppelingId);
}
