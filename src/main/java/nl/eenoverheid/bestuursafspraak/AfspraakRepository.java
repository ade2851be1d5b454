package nl.eenoverheid.bestuursafspraak;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AfspraakRepository extends Repository<Bestuursafspraak, Long> {

    Bestuursafspraak saveAndFlush(Bestuursafspraak afspraak);

    Optional<Bestuursafspraak> findById(long id);

    int countByDossierIdAndStatus(long dossierId, AfspraakStatus status);
}
