package nl.eenoverheid.workspace;

import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface WerkruimteRepository extends Repository<Werkruimte, Long> {

    /** At once, because the verloop refers to it. */
    Werkruimte saveAndFlush(Werkruimte werkruimte);

    @EntityGraph(attributePaths = "leden")
    Optional<Werkruimte> findById(long id);
}
