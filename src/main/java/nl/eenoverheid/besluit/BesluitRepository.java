package nl.eenoverheid.besluit;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BesluitRepository extends Repository<Besluit, Long> {

    /** Written at once, so that a number that is taken shows while the form is still open. */
    Besluit saveAndFlush(Besluit besluit);

    /** For a change: it waits for who speaks at this moment, and who speaks later waits for it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select b from Besluit b join fetch b.placements
            where b.id = :id and exists (
                select 1 from BesluitPlacement p where p.besluit = b and p.werkruimteId in :werkruimten)""")
    Optional<Besluit> findInScope(long id, Collection<Long> werkruimten);

    /** For a position: many organisations speak at the same moment, but never across a change or the result. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("""
            select b from Besluit b join fetch b.placements
            where b.id = :id and exists (
                select 1 from BesluitPlacement p where p.besluit = b and p.werkruimteId in :werkruimten)""")
    Optional<Besluit> findToSpeak(long id, Collection<Long> werkruimten);
}
