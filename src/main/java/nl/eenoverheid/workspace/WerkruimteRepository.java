package nl.eenoverheid.workspace;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WerkruimteRepository extends Repository<Werkruimte, Long> {

    /** At once, because the verloop refers to it. */
    Werkruimte saveAndFlush(Werkruimte werkruimte);

    /** Locked, so that two owners who remove each other at the same moment do not leave it without one. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from Werkruimte w left join fetch w.leden where w.id = :id")
    Optional<Werkruimte> lockWithMembers(long id);

    /** The closed parts of a werkruimte, locked. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select distinct w from Werkruimte w left join fetch w.leden where w.ouderId = :ouder")
    List<Werkruimte> lockBesloten(long ouder);
}
