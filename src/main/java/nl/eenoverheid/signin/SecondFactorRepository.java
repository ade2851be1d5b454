package nl.eenoverheid.signin;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface SecondFactorRepository extends Repository<SecondFactor, Long> {

    SecondFactor save(SecondFactor factor);

    /** Locked, so that of two who send one code at the same moment the second sees that it was used. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<SecondFactor> findByAccountId(long accountId);

    void deleteByAccountId(long accountId);
}
