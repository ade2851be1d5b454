package nl.eenoverheid.signaal;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SignaalRepository extends Repository<Signaal, Long> {

    Signaal save(Signaal signaal);

    @Query("""
            select s from Signaal s join fetch s.placements
            where s.id = :id and exists (
                select 1 from SignaalPlacement p where p.signaal = s and p.werkruimteId in :werkruimten)""")
    Optional<Signaal> findInScope(long id, Collection<Long> werkruimten);

    /** What was split off from it. */
    @Query("select distinct s from Signaal s join fetch s.placements where s.oorsprongId = :id")
    List<Signaal> findSplitOff(long id);

    /**
     * For a change that another module already allowed: it names what its actor saw. Locks them in one order: the same
     * signalen can land in several things at once.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Signaal s join fetch s.placements where s.id in :ids order by s.id")
    List<Signaal> findReached(Collection<Long> ids);
}
