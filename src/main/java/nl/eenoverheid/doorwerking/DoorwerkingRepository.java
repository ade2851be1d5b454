package nl.eenoverheid.doorwerking;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DoorwerkingRepository extends Repository<Doorwerking, Long> {

    Doorwerking saveAndFlush(Doorwerking doorwerking);

    Optional<Doorwerking> findByDossierIdAndBestuursafspraakId(long dossierId, long bestuursafspraakId);

    void delete(Doorwerking doorwerking);
}
