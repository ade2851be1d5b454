package nl.eenoverheid.oidc;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AccountIdentiteitRepository extends Repository<AccountIdentiteit, Long> {

    AccountIdentiteit save(AccountIdentiteit identiteit);

    Optional<AccountIdentiteit> findByIssuerAndSubject(String issuer, String subject);

    boolean existsByAccountId(long accountId);
}
