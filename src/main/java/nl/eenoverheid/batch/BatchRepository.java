package nl.eenoverheid.batch;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface BatchRepository extends Repository<Batch, Long> {

    /** The steps, which refer to it, are written without JPA. */
    Batch saveAndFlush(Batch batch);

    Optional<Batch> findById(long id);
}
