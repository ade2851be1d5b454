package nl.eenoverheid.knoop;

import java.util.Collection;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KnoopRepository extends Repository<Knoop, Long> {

    Knoop save(Knoop knoop);

    @Query("""
            select k from Knoop k join fetch k.placements
            where k.id = :id and exists (
                select 1 from KnoopPlacement p where p.knoop = k and p.werkruimteId in :werkruimten)""")
    Optional<Knoop> findInScope(long id, Collection<Long> werkruimten);

    /** For a change that another module already allowed: it names what its actor saw. */
    @Query("select k from Knoop k join fetch k.placements where k.id = :id")
    Optional<Knoop> findDecided(long id);

    /** For a guard that another module set: it counts also what its actor may not see. */
    @Query("select count(k) from Knoop k where k.dossierId = :dossier and k.status = KnoopStatus.OPEN")
    int countOpen(long dossier);
}
