package nl.eenoverheid.vertrouwelijkheid;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface AfschermingRepository extends Repository<Afscherming, Long> {
    Afscherming saveAndFlush(Afscherming afscherming);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Afscherming> findBySoortAndDingId(AfgeschermdSoort soort, long dingId);
}
