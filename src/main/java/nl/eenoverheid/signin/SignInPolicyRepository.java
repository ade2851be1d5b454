package nl.eenoverheid.signin;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SignInPolicyRepository extends Repository<SignInPolicy, Long> {

    SignInPolicy save(SignInPolicy policy);

    Optional<SignInPolicy> findById(long organisatieId);
}
