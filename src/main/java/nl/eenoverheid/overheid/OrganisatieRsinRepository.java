package nl.eenoverheid.overheid;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface OrganisatieRsinRepository extends Repository<OrganisatieRsin, Long> {

    Optional<OrganisatieRsin> findById(long organisatie);

    List<OrganisatieRsin> findAll();

    /** Written at once, so that a number of another government shows while the form is still open. */
    OrganisatieRsin saveAndFlush(OrganisatieRsin rsin);

    void delete(OrganisatieRsin rsin);
}
