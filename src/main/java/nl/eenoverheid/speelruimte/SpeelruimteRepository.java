package nl.eenoverheid.speelruimte;

import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface SpeelruimteRepository extends Repository<Speelruimte, Long> {

    Speelruimte saveAndFlush(Speelruimte speelruimte);

    @EntityGraph(attributePaths = "onderwerpen")
    Optional<Speelruimte> findFirstByDossierIdAndGezichtOrderByNummerDesc(long dossierId, Gezicht gezicht);
}
