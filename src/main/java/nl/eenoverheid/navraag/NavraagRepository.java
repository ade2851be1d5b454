package nl.eenoverheid.navraag;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NavraagRepository extends Repository<Navraag, Long> {

    Navraag save(Navraag navraag);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Navraag n where n.id = :id")
    Optional<Navraag> lock(long id);
}
