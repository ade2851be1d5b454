package nl.eenoverheid.bevoegdheid;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface BevoegdheidRepository extends Repository<Bevoegdheid, Long> {

    Bevoegdheid saveAndFlush(Bevoegdheid bevoegdheid);

    Optional<Bevoegdheid> findById(long id);
}
