package nl.eenoverheid.terugkoppeling;

import java.util.Collection;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TerugkoppelingRepository extends Repository<Terugkoppeling, Long> {

    Terugkoppeling save(Terugkoppeling terugkoppeling);

    @Query("""
            select t from Terugkoppeling t join fetch t.placements
            where t.id = :id and exists (
                select 1 from TerugkoppelingPlacement p where p.terugkoppeling = t and p.werkruimteId in :werkruimten)""")
    Optional<Terugkoppeling> findInScope(long id, Collection<Long> werkruimten);

    /** For keeping up with a signaal, which its own module allowed to change. */
    @Query("select t from Terugkoppeling t join fetch t.placements where t.signaalId = :signaal")
    Optional<Terugkoppeling> findBySignaal(long signaal);
}
