package nl.eenoverheid.access;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, Long> {

    Account save(Account account);

    /** At once, because what follows reads it. */
    Account saveAndFlush(Account account);

    Optional<Account> findById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.id = :id")
    Optional<Account> lock(long id);

    Optional<Account> findByUitnodiging(String tokenHash);

    Optional<Account> findByEmail(String email);

    boolean existsByEmail(String email);

    boolean existsByEmailAndIdNot(String email, long id);

    /** Locked, so that two administrators who shut each other out at the same moment wait for one another. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a join a.rollen r where a.actief = true and r = 'HOOFDBEHEERDER'")
    List<Account> lockActiveAdministrators();
}
