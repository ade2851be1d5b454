package nl.eenoverheid.beginspraak;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RondeRepository extends Repository<Beginspraakronde, Long> {

    Beginspraakronde saveAndFlush(Beginspraakronde ronde);

    Optional<Beginspraakronde> findById(long id);

    boolean existsByDossierId(long dossierId);
}
