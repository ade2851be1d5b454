package nl.eenoverheid.ondertekening;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OndertekeningRepository extends Repository<Ondertekening, Long> {

    Ondertekening saveAndFlush(Ondertekening ondertekening);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Ondertekening o where o.besluitId = :besluit")
    Optional<Ondertekening> lock(long besluit);

    void delete(Ondertekening ondertekening);
}
