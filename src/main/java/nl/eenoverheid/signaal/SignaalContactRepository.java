package nl.eenoverheid.signaal;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SignaalContactRepository extends Repository<SignaalContact, Long> {
    SignaalContact save(SignaalContact contact);

    Optional<SignaalContact> findById(long signaalId);

    void delete(SignaalContact contact);
}
