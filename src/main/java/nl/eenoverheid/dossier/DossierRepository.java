package nl.eenoverheid.dossier;

import java.util.Collection;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DossierRepository extends Repository<Dossier, Long> {

    Dossier save(Dossier dossier);

    @Query("""
            select d from Dossier d join fetch d.placements
            where d.id = :id and exists (
                select 1 from DossierPlacement p where p.dossier = d and p.werkruimteId in :werkruimten)""")
    Optional<Dossier> findInScope(long id, Collection<Long> werkruimten);
}
