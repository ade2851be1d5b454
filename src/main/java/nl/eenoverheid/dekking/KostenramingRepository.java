package nl.eenoverheid.dekking;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KostenramingRepository extends Repository<Kostenraming, Long> {

    Kostenraming saveAndFlush(Kostenraming kostenraming);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select k from Kostenraming k where k.besluitId = :besluit")
    Optional<Kostenraming> lock(long besluit);
}
