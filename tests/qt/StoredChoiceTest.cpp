/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "page/StoredChoice.h"
#include "FakeDocuments.h"

#include "GlobalStorage.h"
#include "JobQueue.h"

#include <QtTest>

namespace
{
QJsonObject
plan()
{
    return Fake::planAnswer( "two-gpus", "0000:01:00.0" )["value"].toObject();
}

QVariantMap
stored()
{
    return Calamares::JobQueue::instance()->globalStorage()->value( "neuronVfio" ).toMap();
}

QVariantList
operations()
{
    return Calamares::JobQueue::instance()->globalStorage()->value( "packageOperations" ).toList();
}
}  // namespace

class StoredChoiceTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void namesWhatIsReservedAndWhatItNeeds();
    void namesNothingWhenNothingIsReserved();
    void leavesThePackagesOfOthers();
    void takesItsPackagesBack();

private:
    Calamares::JobQueue m_queue;
};

void
StoredChoiceTest::init()
{
    m_queue.globalStorage()->remove( "neuronVfio" );
    m_queue.globalStorage()->remove( "packageOperations" );
}

void
StoredChoiceTest::namesWhatIsReservedAndWhatItNeeds()
{
    StoredChoice::store( plan(), { "libvirt" } );
    QCOMPARE( stored()["reserved"].toString(), QStringLiteral( "true" ) );
    QCOMPARE( stored()["gpus"].toStringList(), QStringList { "0000:01:00.0" } );
    QCOMPARE( stored()["functions"].toList().first().toMap()["device_id"].toString(), QStringLiteral( "1401" ) );
    QCOMPARE( stored()["drivers"].toMap()["nvidia"].toString(), QStringLiteral( "unneeded" ) );
    QCOMPARE( stored()["packages"].toStringList(), QStringList { "libvirt" } );
}

void
StoredChoiceTest::namesNothingWhenNothingIsReserved()
{
    StoredChoice::store( {}, { "libvirt" } );
    QCOMPARE( stored()["reserved"].toString(), QStringLiteral( "false" ) );
    QVERIFY( stored()["drivers"].toMap().isEmpty() );
    QVERIFY( stored()["packages"].toStringList().isEmpty() );
    QVERIFY( !m_queue.globalStorage()->contains( "packageOperations" ) );
}

void
StoredChoiceTest::leavesThePackagesOfOthers()
{
    const QVariantMap theirs { { "source", "netinstall@netinstall" }, { "install", QStringList { "gimp" } } };
    m_queue.globalStorage()->insert( "packageOperations", QVariantList { theirs } );
    StoredChoice::store( plan(), { "libvirt" } );
    QCOMPARE( operations().size(), 2 );
    QCOMPARE( operations().first().toMap(), theirs );
    QCOMPARE( operations().last().toMap()["try_install"].toStringList(), QStringList { "libvirt" } );
}

void
StoredChoiceTest::takesItsPackagesBack()
{
    StoredChoice::store( plan(), { "libvirt" } );
    StoredChoice::store( plan(), { "libvirt" } );
    QCOMPARE( operations().size(), 1 );
    StoredChoice::store( {}, { "libvirt" } );
    QVERIFY( operations().isEmpty() );
}

QTEST_GUILESS_MAIN( StoredChoiceTest )
#include "StoredChoiceTest.moc"
