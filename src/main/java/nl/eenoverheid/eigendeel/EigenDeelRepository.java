package nl.eenoverheid.eigendeel;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EigenDeelRepository extends Repository<EigenDeel, Long> {

    EigenDeel saveAndFlush(EigenDeel deel);

    boolean existsByDossierIdAndOrganisatieId(long dossierId, long organisatieId);

    /** One of which the caller is a member. */
    @Query("select d from EigenDeel d where d.id = :id and d.werkruimteId in :werkruimten")
    Optional<EigenDeel> findInScope(long id, List<Long> werkruimten);
}
