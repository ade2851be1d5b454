package nl.eenoverheid.besluitloop;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface BesluitloopRepository extends Repository<Besluitloop, Long> {

    Besluitloop saveAndFlush(Besluitloop loop);

    /** Read after the besluit was locked, so that nobody else changes it meanwhile. */
    Optional<Besluitloop> findByBesluitId(long besluitId);
}
