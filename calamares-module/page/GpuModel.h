/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#ifndef NEURON_GPUMODEL_H
#define NEURON_GPUMODEL_H

#include <QAbstractListModel>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

/** @brief What can be chosen, in words for the page: a row for each graphics card, then one for those together that can only
 * be reserved together. */
class GpuModel : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY( int count READ count NOTIFY countChanged )
    /// Cards alone.
    Q_PROPERTY( int cardCount READ cardCount NOTIFY countChanged )
public:
    enum Role
    {
        AddressRole = Qt::UserRole + 1,  ///< "0000:01:00.0", of several with a space between them
        TitleRole,  ///< the name people know, "GeForce GTX 960"
        MakerRole,
        MemoryRole,  ///< "4 GiB", or empty
        SlotRole,  ///< where it is, as the mainboard calls it, "slot PCIEX16_1", or empty
        BoardRole,  ///< who made the card and what they call it, or empty
        UseRole,  ///< what it does now, in words, or empty
        MonitorRole,  ///< "monitor here (DP-1)" or that there is none; empty when nobody knows
        HasMonitorRole,
        DetailsRole,  ///< [{"label", "value"}]
        FindingsRole,  ///< @see Findings::shown()
        BadgesRole,  ///< the marks beside the title, in the core's words
        IsSelectableRole,
        IsChosenRole,
        IsReservedRole,  ///< it is chosen, alone or with others
        IsSetRole  ///< several cards together
    };
    Q_ENUM( Role )

    explicit GpuModel( QObject* parent = nullptr );

    int rowCount( const QModelIndex& parent = QModelIndex() ) const override;
    QVariant data( const QModelIndex& index, int role ) const override;
    QHash< int, QByteArray > roleNames() const override;

    int count() const { return m_shown; }
    int cardCount() const { return std::min( m_shown, static_cast< int >( m_gpus.size() ) ); }

    /** @brief Takes the cards of @p scan, what the core found, and shows none yet. */
    void setScan( const QJsonObject& scan );
    /** @brief Shows one more card; false when all are shown. One at a time, since making a card takes the page a while. */
    bool showNext();
    /** @brief Marks the cards at these addresses as chosen. */
    void setChosen( const QStringList& addresses );
    /** @brief Makes every text anew, since the language has changed. */
    void retranslate();

    /** @brief The card's name, for a sentence; the address where there is no such card. */
    QString title( const QString& address ) const;
    /** @brief Can these cards be chosen, no more and no less? */
    bool isSelectable( const QStringList& addresses ) const;
    bool needsConfirmation( const QStringList& addresses ) const;
    bool hasSelectable() const;
    /** @brief What comes of choosing these, in one sentence, before there is a plan for it. */
    QString summary( const QStringList& addresses ) const;
    /** @brief Why choosing these does not count, by what the user could see and confirmed; empty when it does. */
    QString objection( const QStringList& addresses, bool wasOffered, bool isConfirmed ) const;
    /** @brief Who uses which card with the choice as it is, and where a monitor is: the picture in words. */
    QString description() const;
    /** @brief Every address that belongs to a card: its own, its functions', its group's. */
    QStringList subjects() const;

signals:
    void countChanged();

private:
    const QJsonObject* find( const QString& address ) const;
    /** @brief The choice of exactly these cards; nullptr when there is none. */
    const QJsonObject* findChoice( const QStringList& addresses ) const;
    QString choiceText( const QStringList& addresses, const char* member ) const;
    QVariant setData( const QJsonObject& set, int role ) const;
    QStringList subjectsOf( const QJsonObject& gpu ) const;
    static QString useOf( const QJsonObject& gpu );
    static QString monitorOf( const QJsonObject& gpu );

    QJsonObject m_scan;
    QList< QJsonObject > m_gpus;
    QList< QJsonObject > m_choices;
    /// Of these the ones of several cards.
    QList< QJsonObject > m_sets;
    /// So many of them are rows.
    int m_shown = 0;
    QStringList m_chosen;
};

#endif
