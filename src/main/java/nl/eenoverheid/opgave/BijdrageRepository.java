package nl.eenoverheid.opgave;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface BijdrageRepository extends Repository<Bijdrage, Long> {

    Bijdrage saveAndFlush(Bijdrage bijdrage);

    Optional<Bijdrage> findById(long id);
}
