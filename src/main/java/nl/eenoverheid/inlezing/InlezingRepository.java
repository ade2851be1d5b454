package nl.eenoverheid.inlezing;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface InlezingRepository extends Repository<Inlezing, Long> {

    /** Its parts, which refer to it, are written without JPA. */
    Inlezing saveAndFlush(Inlezing inlezing);

    Optional<Inlezing> findById(long id);
}
