package nl.eenoverheid.opgave;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface OpgaveRepository extends Repository<Opgave, Long> {

    Opgave saveAndFlush(Opgave opgave);

    Optional<Opgave> findById(long id);

    /** Every opgave of a dossier, locked, so that two people cannot link more than there is of a line. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Opgave> findByDossierIdOrderById(long dossierId);
}
