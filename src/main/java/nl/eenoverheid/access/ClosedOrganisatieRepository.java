package nl.eenoverheid.access;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ClosedOrganisatieRepository extends Repository<ClosedOrganisatie, Long> {

    /** At once, so that nobody signs in after the sessions ended. */
    ClosedOrganisatie saveAndFlush(ClosedOrganisatie closed);

    Optional<ClosedOrganisatie> findById(long organisatie);

    void delete(ClosedOrganisatie closed);
}
