package nl.eenoverheid.reactie;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReactieRepository extends Repository<Reactie, Long> {

    Reactie save(Reactie reactie);

    Optional<Reactie> findById(long id);

    /** Locked, so that a link that is used twice at the same moment is answered once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Reactie r where r.token = :hash or r.herinneringToken = :hash")
    Optional<Reactie> lockByToken(String hash);
}
