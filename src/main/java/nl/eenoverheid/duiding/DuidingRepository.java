package nl.eenoverheid.duiding;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DuidingRepository extends Repository<Duiding, Long> {

    Duiding save(Duiding duiding);

    /**
     * Locks it: several organisations work on a duiding at once, and none should lose a mark because another saved in
     * the same second. What is fetched here is therefore as new as the lock.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select d from Duiding d join fetch d.deelnemers
            where d.id = :id and exists (
                select 1 from DuidingPlacement p where p.duiding = d and p.werkruimteId in :werkruimten)""")
    Optional<Duiding> findInScope(long id, Collection<Long> werkruimten);

    @Query("""
            select count(l) from DuidingLezing l
            where l.duiding = :duiding and l.nummer = :nummer and l.schrijver.accountId = :account and l.schrijver.op > :since""")
    long countWritten(Duiding duiding, int nummer, long account, Instant since);
}
