package nl.eenoverheid.voortgang;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UitvoeringsstapRepository extends Repository<Uitvoeringsstap, Long> {

    Uitvoeringsstap saveAndFlush(Uitvoeringsstap stap);

    /** For a change: two people who report at the same moment come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Uitvoeringsstap s where s.id = :id")
    Optional<Uitvoeringsstap> lock(long id);
}
