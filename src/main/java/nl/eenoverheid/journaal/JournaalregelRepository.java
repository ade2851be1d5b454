package nl.eenoverheid.journaal;

import org.springframework.data.repository.Repository;

interface JournaalregelRepository extends Repository<Journaalregel, Long> {
    Journaalregel saveAndFlush(Journaalregel regel);
}
