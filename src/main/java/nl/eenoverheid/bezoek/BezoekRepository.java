package nl.eenoverheid.bezoek;

import java.util.Collection;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BezoekRepository extends Repository<Bezoek, Long> {

    Bezoek save(Bezoek bezoek);

    @Query("""
            select b from Bezoek b join fetch b.placements
            where b.id = :id and exists (
                select 1 from BezoekPlacement p where p.bezoek = b and p.werkruimteId in :werkruimten)""")
    Optional<Bezoek> findInScope(long id, Collection<Long> werkruimten);
}
