package nl.eenoverheid.signin;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RecoveryCodeRepository extends Repository<RecoveryCode, Long> {

    RecoveryCode save(RecoveryCode code);

    /** Locked, so that a code works once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<RecoveryCode> findByAccountIdAndNummer(long accountId, int nummer);

    /** At once, because new ones with the same numbers follow. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from RecoveryCode c where c.accountId = :account")
    void deleteOf(long account);
}
