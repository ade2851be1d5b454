package nl.eenoverheid.access;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, Long> {

    Account save(Account account);

    Optional<Account> findById(long id);

    Optional<Account> findByUitnodiging(String tokenHash);

    boolean existsByEmail(String email);

    @Query("select count(a) from Account a where a.actief = true and 'BEHEERDER' member of a.rollen")
    long countActiveAdministrators();
}
