package nl.eenoverheid.access;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface VervangingRepository extends Repository<Vervanging, Long> {

    /** At once, because what follows reads it. */
    Vervanging saveAndFlush(Vervanging vervanging);

    Optional<Vervanging> findById(long id);
}
